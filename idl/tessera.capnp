# SPDX-License-Identifier: MIT
@0xa03b01bddb303513;
# Annotations that the generator understands. Values are scalars, enums, Text, Void or List(Text).

enum Flow { call @0; send @1; }

# File: prefix of documentation pages.
annotation library      @0xb075ec1315ba2801 (file)      :Text;
# Interface: number in the high byte of every method number, 32 to 254, unique in the system, never reused.
annotation number       @0xb075ec1315ba2802 (interface) :UInt8;
# Interface: stands for a kernel object of this name in idl/kernel/objects.yaml ("any": a capability of any type).
annotation kernelObject @0xb075ec1315ba2806 (interface) :Text;
# Interface: objects of it are ports that a server makes and hands out (files, sessions); not connected by manifests.
annotation object       @0xb075ec1315ba2803 (interface) :Void;

annotation since        @0xb075ec1315ba2807 (interface, method, struct, field, enum, enumerant, param) :UInt32;
annotation removed      @0xb075ec1315ba2809 (interface, method, struct, field, enum, enumerant, param) :UInt32;

# Method: direction; names of statuses it may return beyond the common ones; rights it needs ([] is said plainly); may be tried
# again by the client when the server restarted; may park its caller; must fit in registers.
annotation flow         @0xb075ec1315ba280c (method) :Flow;
annotation errors       @0xb075ec1315ba280d (method) :List(Text);
annotation needs        @0xb075ec1315ba280e (method) :List(Text);
annotation retry        @0xb075ec1315ba2810 (method) :Void;
annotation registers    @0xb075ec1315ba2811 (method) :Void;
annotation mayBlock     @0xb075ec1315ba2812 (method) :Void;

# Field, parameter: bounds. maxLen: bytes of Text (without NUL) and Data, elements of a List. itemMaxLen: bytes of each Text in a List(Text).
annotation maxLen       @0xb075ec1315ba2813 (field, param) :UInt32;
annotation itemMaxLen   @0xb075ec1315ba281d (field, param) :UInt32;
annotation minValue     @0xb075ec1315ba2814 (field, param) :Int64;
annotation maxValue     @0xb075ec1315ba2815 (field, param) :Int64;
# Word of bits: the enum whose ordinals are the bit numbers; other bits are refused.
annotation bitsOf       @0xb075ec1315ba2816 (field, param) :Text;
annotation bits         @0xb075ec1315ba2817 (enum)         :Void;
# Capability: rights that it must carry when received, and is cut down to when sent.
annotation rights       @0xb075ec1315ba2818 (field, param) :List(Text);
# Capability: goes away from the sender (otherwise: copied).
annotation move         @0xb075ec1315ba2819 (field, param) :Void;
annotation doc          @0xb075ec1315ba281c (param, field) :Text;
# Struct: a document in memory or on disk rather than a message: the value is its largest size in bytes.
annotation document     @0xb075ec1315ba281e (struct) :UInt32;

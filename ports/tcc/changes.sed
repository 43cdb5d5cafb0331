# SPDX-License-Identifier: MIT
# Programs are static unless something else is said, and what was main() is called by run.c. What tcc does not know: that a static program
# says by a header of its own that its stack is not executable, which is how programs for Linux are known here; and on AArch64 the address
# of 16 bytes in a load, which the C library is full of. (ELF for the Arm 64-bit Architecture, 5.7.6: R_AARCH64_LDST128_ABS_LO12_NC, and
# its like of 8, 16 and 32 bits)
s/^    s->nocommon = 1;/&s->static_link = 1;/
s/^int main(int argc0/int tcc_main(int argc0/
s/phnum = 2;/phnum = 3;/
/phdr = tcc_mallocz(phnum/a if (phnum == 3 \&\& s1->static_link) { phdr[2].p_type = PT_GNU_STACK; phdr[2].p_flags = PF_R | PF_W; }
/case R_AARCH64_LDST64_ABS_LO12_NC:$/{
n
/GLOB_DAT/i case R_AARCH64_LDST8_ABS_LO12_NC: case R_AARCH64_LDST16_ABS_LO12_NC: case R_AARCH64_LDST32_ABS_LO12_NC: case R_AARCH64_LDST128_ABS_LO12_NC:
/write32le/i write32le(ptr, (read32le(ptr) \& 0xffc003ff) | (val \& 0xff8) << 7); return;\
case R_AARCH64_LDST8_ABS_LO12_NC: write32le(ptr, (read32le(ptr) \& 0xffc003ff) | (val \& 0xfff) << 10); return;\
case R_AARCH64_LDST16_ABS_LO12_NC: write32le(ptr, (read32le(ptr) \& 0xffc003ff) | (val \& 0xffe) << 9); return;\
case R_AARCH64_LDST32_ABS_LO12_NC: write32le(ptr, (read32le(ptr) \& 0xffc003ff) | (val \& 0xffc) << 8); return;\
case R_AARCH64_LDST128_ABS_LO12_NC: write32le(ptr, (read32le(ptr) \& 0xffc003ff) | (val \& 0xff0) << 6); return;
}

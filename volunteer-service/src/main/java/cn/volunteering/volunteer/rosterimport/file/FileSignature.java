package cn.volunteering.volunteer.rosterimport.file;

import java.util.Arrays;

/** The kind of a file by its first bytes. */
enum FileSignature {
    /** A ZIP archive, such as an XLSX file. */
    ZIP(0x50, 0x4B, 0x03, 0x04),
    /** An OLE compound file: an old XLS, or an encrypted XLSX. */
    COMPOUND(0xD0, 0xCF, 0x11, 0xE0),
    /** Neither; possibly text. */
    OTHER;

    private final int[] start;

    FileSignature(int... start) {
        this.start = start;
    }

    static FileSignature of(byte[] content) {
        return Arrays.stream(values())
                .filter(signature -> signature.begins(content))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean begins(byte[] content) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

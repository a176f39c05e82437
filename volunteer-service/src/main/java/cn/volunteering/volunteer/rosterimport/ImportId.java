package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Identifier;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of an import: the SHA-256 of the file, so that the same file is the same import. */
public record ImportId(String value) implements Identifier {

    /** The identity of the import of a file with the given content. */
    public static ImportId ofContent(byte[] content) {
        try {
            return new ImportId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The volunteer whom a row of this import makes, the same one however often the row is written. */
    VolunteerId volunteerInRow(int row) {
        return VolunteerId.derivedFrom("roster-import/" + value + "/" + row);
    }
}

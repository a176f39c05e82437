package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Identifier;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id of an import: the SHA-256 of the file, so that the same file is the same import. */
public record ImportId(String value) implements Identifier {

    /** Returns the id for a file with the given content. */
    public static ImportId ofContent(byte[] content) {
        try {
            return new ImportId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the id of the volunteer in a row; it is the same however often the row is written. */
    VolunteerId volunteerInRow(int row) {
        return VolunteerId.derivedFrom("roster-import/" + value + "/" + row);
    }
}

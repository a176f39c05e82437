package cn.volunteering.tenancy.archive;

/**
 * How an archive shows personal fields that are sealed at rest.
 *
 * @param inFull {@code true} for full values, otherwise masked as on a screen
 * @param purpose the purpose of showing full values; empty if they are masked
 */
public record Disclosure(boolean inFull, String purpose) {

    /** Shows personal fields masked, as a screen does. */
    public static Disclosure masked() {
        return new Disclosure(false, "");
    }

    /** Shows personal fields in full, for a purpose that is recorded in the audit log. */
    public static Disclosure inFull(String purpose) {
        return new Disclosure(true, purpose);
    }

    /** Returns the word for it in audit logs and manifests. */
    String word() {
        return inFull ? "full" : "masked";
    }
}

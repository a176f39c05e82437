package cn.volunteering.tenancy.archive;

/**
 * How personal fields that are sealed at rest stand in an archive.
 *
 * @param inFull readable as they are, or else masked as on a screen
 * @param purpose what the full values are needed for; empty where they are masked
 */
public record Disclosure(boolean inFull, String purpose) {

    /** Personal fields as a screen shows them. */
    public static Disclosure masked() {
        return new Disclosure(false, "");
    }

    /** Personal fields in full, for a purpose that stands in the audit log. */
    public static Disclosure inFull(String purpose) {
        return new Disclosure(true, purpose);
    }

    /** The word for it in audit logs and manifests. */
    String word() {
        return inFull ? "full" : "masked";
    }
}

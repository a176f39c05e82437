package cn.volunteering.web.problem;

/** A change is based on a version that is no longer current. */
public final class PreconditionFailedException extends RuntimeException {

    private final long currentVersion;

    public PreconditionFailedException(long currentVersion) {
        super("The current version is " + currentVersion);
        this.currentVersion = currentVersion;
    }

    /** Returns the current version, which the caller has not seen. */
    public long currentVersion() {
        return currentVersion;
    }
}

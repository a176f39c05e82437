package cn.volunteering.web.problem;

/** The caller wants to change a version that is no longer the current one. */
public final class PreconditionFailedException extends RuntimeException {

    private final long currentVersion;

    public PreconditionFailedException(long currentVersion) {
        super("The current version is " + currentVersion);
        this.currentVersion = currentVersion;
    }

    /** The version that the caller would have to look at first. */
    public long currentVersion() {
        return currentVersion;
    }
}

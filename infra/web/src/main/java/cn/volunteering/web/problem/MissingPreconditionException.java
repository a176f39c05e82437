package cn.volunteering.web.problem;

/** A change that two people may make at once came without the version it is based on. */
public final class MissingPreconditionException extends RuntimeException {

    public MissingPreconditionException() {
        super("If-Match is missing");
    }
}

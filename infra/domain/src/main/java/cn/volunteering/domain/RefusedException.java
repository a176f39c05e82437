package cn.volunteering.domain;

/**
 * Carries a {@link Refusal} out of a use case to the endpoint, which answers the user with it. Domain code returns
 * {@link Decision} and never throws this itself.
 */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** Returns the reason, to be shown to the user. */
    public Refusal refusal() {
        return refusal;
    }
}

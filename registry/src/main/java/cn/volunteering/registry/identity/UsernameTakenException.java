package cn.volunteering.registry.identity;

/** The user name belongs to someone else; the message does not say to whom. */
public final class UsernameTakenException extends RuntimeException {

    public UsernameTakenException() {
        super("The user name is taken");
    }
}

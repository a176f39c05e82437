package cn.volunteering.registry.identity;

/** The user name belongs to someone else; to whom is not told. */
public final class UsernameTakenException extends RuntimeException {

    public UsernameTakenException() {
        super("The user name is taken");
    }
}

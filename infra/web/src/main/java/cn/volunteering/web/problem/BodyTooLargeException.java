package cn.volunteering.web.problem;

import java.io.IOException;

/** A request body exceeded its limit while it was read. */
public final class BodyTooLargeException extends IOException {

    public BodyTooLargeException() {
        super("The request body exceeds its limit");
    }
}

package cn.volunteering.web.problem;

import java.io.IOException;

/** A body turned out to be larger than its limit while it was read. */
public final class BodyTooLargeException extends IOException {

    public BodyTooLargeException() {
        super("The body is larger than its limit");
    }
}

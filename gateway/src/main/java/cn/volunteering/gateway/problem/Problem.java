package cn.volunteering.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * An answer that says why a request was not served (RFC 9457). The code is stable and meant for programs, title and
 * detail are Chinese and meant for people.
 *
 * @param retryAfter when it is worth trying again, if waiting can help
 */
public record Problem(
        HttpStatus status,
        String code,
        String title,
        String detail,
        List<FieldFault> errors,
        Optional<Duration> retryAfter) {

    private static final String TYPE_PREFIX = "urn:volunteering:problem:";

    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), Optional.empty());
    }

    /** The same problem, with what is wrong field by field. */
    public Problem with(List<FieldFault> faults) {
        return new Problem(status, code, title, detail, List.copyOf(faults), retryAfter);
    }

    /** The same problem, worth another try after the given time. */
    public Problem retryAfter(Duration wait) {
        return new Problem(status, code, title, detail, errors, Optional.of(wait));
    }

    /** The URN that names this kind of problem for good. */
    public String type() {
        return TYPE_PREFIX + code;
    }

    /** The body as it is sent. */
    public ProblemBody body() {
        return new ProblemBody(type(), title, status.value(), detail, errors.isEmpty() ? null : errors);
    }

    /** The value of the header {@code Retry-After}: whole seconds, at least one. */
    public Optional<String> retryAfterSeconds() {
        return retryAfter.map(
                wait -> String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}

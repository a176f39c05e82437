package cn.volunteering.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * The reasons to redirect a person to the first page of the console, which explains them. Scripts and programs get problem details
 * instead of a redirect.
 */
public enum StartPage {
    SIGN_IN_FAILED("signin", "failed"),
    SIGN_IN_UNAVAILABLE("signin", "unavailable"),
    TOO_MANY_PASSWORDS("signin", "wait"),
    UNKNOWN_ADDRESS("page", "unknown");

    private final String parameter;
    private final String word;

    StartPage(String parameter, String word) {
        this.parameter = parameter;
        this.word = word;
    }

    /** Returns the address of the start page with the reason as a parameter. */
    public URI address() {
        return URI.create("/?" + parameter + "=" + word);
    }

    /** Returns the parameter value that identifies the reason. */
    public String word() {
        return word;
    }

    /** Returns whether the caller accepts an HTML page, as a browser does when a person opens an address. */
    public static boolean acceptsHtml(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return StringUtils.hasText(accepted) && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}

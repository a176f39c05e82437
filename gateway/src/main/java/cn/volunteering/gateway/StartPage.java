package cn.volunteering.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * Why a person is sent to the start page, which says it in words. Only for those who look at a page: a script or a program
 * gets the problem itself.
 */
public enum StartPage {
    SIGN_IN_FAILED("signin", "failed"),
    SIGN_IN_AWAY("signin", "unavailable"),
    UNKNOWN_ADDRESS("page", "unknown");

    private final String parameter;
    private final String word;

    StartPage(String parameter, String word) {
        this.parameter = parameter;
        this.word = word;
    }

    /** The start page with the reason. */
    public URI address() {
        return URI.create("/?" + parameter + "=" + word);
    }

    /** What the page knows the reason by. */
    public String word() {
        return word;
    }

    /** Whether the request comes from someone who looks at a page. */
    public static boolean isForReaderOf(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return StringUtils.hasText(accepted) && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}

package cn.volunteering.gateway.limits;

import cn.volunteering.gateway.problem.Problem;
import cn.volunteering.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down an address from which strangers ask too often: whoever is not signed in, shows a token that is not good, or
 * is on the way through Keycloak. Those who are known do not share the bucket of their address.
 */
public final class StrangerLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_MANY =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "操作过于频繁", "您所在网络的请求过于频繁，请稍后再试。");
    private static final int MAXIMUM_ADDRESSES = 100_000;
    private static final int BYTES_OF_NETWORK = 8;

    private final RateLimits addresses;
    private final ProblemWriter problems;

    public StrangerLimitFilter(LimitProperties limits, ProblemWriter problems) {
        addresses = new RateLimits(limits.perAddress(), MAXIMUM_ADDRESSES);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = isSignedIn() ? Optional.empty() : refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Before everybody else is made an anonymous visitor, only a session has put somebody here. */
    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** Counts a request of a stranger; if there were too many from its address, tells what to answer. */
    public Optional<Problem> refusal(HttpServletRequest request) {
        return addresses.take(network(request.getRemoteAddr())).map(TOO_MANY::retryAfter);
    }

    /** Of IPv6 the first 64 bits: whoever has one such address has all of them. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_NETWORK));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

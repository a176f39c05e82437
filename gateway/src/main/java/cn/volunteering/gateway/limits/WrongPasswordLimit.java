package cn.volunteering.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Limits the rate of wrong passwords per network address. Right passwords do not count. */
@Component
public final class WrongPasswordLimit {

    private static final int MAXIMUM_ADDRESSES = 100_000;

    private final RateLimits addresses;

    WrongPasswordLimit(LimitProperties limits) {
        addresses = new RateLimits(limits.wrongPasswords(), MAXIMUM_ADDRESSES);
    }

    /** Returns the time to wait if too many wrong passwords came from the address of the request. */
    public Optional<Duration> waitFor(HttpServletRequest request) {
        return addresses.waitFor(NetworkAddress.of(request));
    }

    /** Counts a wrong password. */
    public void count(HttpServletRequest request) {
        addresses.take(NetworkAddress.of(request));
    }
}

package cn.volunteering.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;

/** The network that a request comes from, as a key of limits. */
public final class NetworkAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** Returns the address; of an IPv6 address only the first 64 bits, because its owner controls the whole network. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK_BYTES));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

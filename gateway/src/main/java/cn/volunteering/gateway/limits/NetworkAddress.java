package cn.volunteering.gateway.limits;

import java.net.InetAddress;
import java.util.HexFormat;

/** The part of a caller's address that is counted. */
final class NetworkAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** Reduces an IPv6 address to its first 64 bits, because its owner controls the whole network. */
    static String of(String address) {
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

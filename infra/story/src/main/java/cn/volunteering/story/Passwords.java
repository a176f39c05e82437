package cn.volunteering.story;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes lasting passwords for demo accounts: random, and with all kinds of characters that the realm asks for. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String make() {
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return "Demo-" + HexFormat.of().formatHex(bytes);
    }
}

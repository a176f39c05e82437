package cn.volunteering.story;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Generates random passwords for demo accounts, with all kinds of characters that the realm demands. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String make() {
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return "Demo-" + HexFormat.of().formatHex(bytes);
    }
}

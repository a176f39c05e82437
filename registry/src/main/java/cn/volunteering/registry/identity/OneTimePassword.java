package cn.volunteering.registry.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A password that must be changed at the first sign-in. Shown once to the user who requested it, never stored and never
 * logged.
 */
public record OneTimePassword(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;

    /** Four kinds of characters, without easily confused ones. */
    private static final List<String> KINDS =
            List.of("abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "#%+=?@");

    /** Generates a password with all four kinds of characters. */
    public static OneTimePassword fresh() {
        var characters = new ArrayList<Character>();
        KINDS.forEach(kind -> characters.add(oneOf(kind)));
        String all = String.join("", KINDS);
        while (characters.size() < LENGTH) {
            characters.add(oneOf(all));
        }
        Collections.shuffle(characters, RANDOM);
        return new OneTimePassword(characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    private static char oneOf(String characters) {
        return characters.charAt(RANDOM.nextInt(characters.length()));
    }

    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}

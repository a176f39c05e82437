package cn.volunteering.scoring.statement;

import cn.volunteering.domain.Identifier;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The identity of a statement and the code on its printed form (验证码), with which anyone who holds the form can check it. It
 * cannot be guessed: 16 characters with 80 random bits, without those that look alike.
 */
public record StatementId(String value) implements Identifier {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a new, unused id. */
    static StatementId next() {
        return new StatementId(RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }
}

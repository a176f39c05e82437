package cn.volunteering.servers.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that Keycloak refuses because many people choose them: common words with the digits and signs that a
 * password rule makes people add, in lower case as Keycloak compares them.
 */
public final class CommonPasswords {

    /** The file below Keycloak's home, as the realm names it. */
    public static final String FILE = "data/password-blacklists/common-passwords.txt";

    private static final String WORDS = "/keycloak/common-words.txt";
    private static final int SHORTEST = 8;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2030;

    private static final List<String> SIGNS = List.of("", "!", "@", "#", "$", "*", ".", "_");
    private static final List<String> DIGITS = List.of(
            "",
            "1",
            "01",
            "12",
            "66",
            "88",
            "001",
            "123",
            "321",
            "520",
            "666",
            "888",
            "1111",
            "1234",
            "1314",
            "6666",
            "8888",
            "12345",
            "123123",
            "123456",
            "654321",
            "1234567",
            "12345678",
            "123456789",
            "5201314");

    private CommonPasswords() {}

    /** Writes the list line by line, because the launcher has little memory. */
    static void writeTo(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (String password : (Iterable<String>) all()::iterator) {
                out.write(password);
                out.write('\n');
            }
        }
    }

    /** Returns the list as the content of its file. */
    public static String text() {
        return all().collect(Collectors.joining("\n", "", "\n"));
    }

    static Stream<String> all() {
        return words().flatMap(CommonPasswords::spellings)
                .flatMap(CommonPasswords::decorated)
                .filter(password -> password.length() >= SHORTEST);
    }

    private static Stream<String> words() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + WORDS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the word as it is, and with signs and digits that look like its letters. */
    private static Stream<String> spellings(String word) {
        return Stream.of(
                        word,
                        word.replace('a', '@'),
                        word.replace('o', '0'),
                        word.replace('a', '@').replace('o', '0'),
                        word.replace('a', '@')
                                .replace('o', '0')
                                .replace('i', '1')
                                .replace('s', '$'))
                .distinct();
    }

    private static Stream<String> decorated(String word) {
        return digits().flatMap(digits ->
                SIGNS.stream().flatMap(sign -> Stream.of(word + digits + sign, word + sign + digits)));
    }

    private static Stream<String> digits() {
        return Stream.concat(
                DIGITS.stream(), IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(String::valueOf));
    }
}

package cn.volunteering.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-in names of the demo, one line each: name, password and purpose, separated by tabs. */
final class SignInBook {

    private final Path file;

    SignInBook(Path file) {
        this.file = file;
    }

    /** Returns the password of a demo account, if it is known. */
    Optional<String> passwordOf(String username) {
        return lines().stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(username))
                .map(fields -> fields[1])
                .findFirst();
    }

    /**
     * Signs in with a demo account.
     *
     * @throws StoryFailedException if the account does not exist
     */
    Session signIn(String origin, String username) {
        String password = passwordOf(username)
                .orElseThrow(() -> new StoryFailedException("The seed has not created the account " + username));
        return SignIn.with(origin, username, password);
    }

    /** Writes a demo account, and replaces an older line with the same name. */
    void note(String username, String password, String purpose) {
        var lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(username + "\t"));
        lines.add(String.join("\t", username, password, purpose));
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

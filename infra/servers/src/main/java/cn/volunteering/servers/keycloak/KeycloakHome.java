package cn.volunteering.servers.keycloak;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.machine.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data of one Keycloak server. The realm is imported into an empty database only, and an import counts when the server
 * became ready after it: what a failed one left behind is thrown away.
 */
record KeycloakHome(Path folder, Path libraries, Path themes, String publicOrigin) {

    /** Makes the folders, and puts the realm in place when this will be the first start. */
    void prepare(RealmFile realm) {
        try {
            Folders.make(folder.resolve("conf"));
            link("lib", libraries);
            link("themes", themes);
            forgetPackedFiles();
            if (Files.exists(mark())) {
                checkOrigin();
                return;
            }
            Folders.delete(folder.resolve("data"));
            PrivateFile.write(importFile(), realm.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server is ready: the realm is in its database, the file with the secrets can go. */
    void ready() {
        try {
            if (!Files.exists(mark())) {
                Files.writeString(mark(), publicOrigin);
                Files.deleteIfExists(importFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak looks below its home for what was built and for the looks of its pages. */
    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Keycloak packs the files of a theme once and would serve those of an older one for good. */
    private void forgetPackedFiles() {
        Folders.delete(folder.resolve("data/tmp/kc-gzip-cache"));
    }

    /** The realm sends browsers back to one address only. */
    private void checkOrigin() throws IOException {
        String imported = Files.readString(mark());
        if (!imported.equals(publicOrigin)) {
            throw new CannotRunException("The data in " + folder + " belongs to " + imported + ", not to "
                    + publicOrigin + ": take the old address, another --data folder, or --fresh.");
        }
    }

    private Path importFile() {
        return folder.resolve("data/import/volunteering-realm.json");
    }

    private Path mark() {
        return folder.resolve("imported-for");
    }
}

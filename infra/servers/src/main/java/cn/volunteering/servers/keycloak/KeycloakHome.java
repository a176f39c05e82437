package cn.volunteering.servers.keycloak;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.machine.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data of one Keycloak server. The realm is imported only into an empty database. The import counts once the server is
 * ready; the data of a failed import is deleted.
 */
record KeycloakHome(Path folder, Path libraries, Path themes, String publicOrigin) {

    /** Creates the folders, and the import file before the first start. */
    void prepare(RealmFile realm) {
        try {
            Folders.make(folder.resolve("conf"));
            link("lib", libraries);
            link("themes", themes);
            forgetPackedFiles();
            if (Files.exists(mark())) {
                checkOrigin();
            } else {
                Folders.delete(folder.resolve("data"));
                PrivateFile.write(importFile(), realm.text());
            }
            writeCommonPasswords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak does not start without the list that the realm names. */
    private void writeCommonPasswords() throws IOException {
        Path list = folder.resolve(CommonPasswords.FILE);
        Folders.make(list.getParent());
        CommonPasswords.writeTo(list);
    }

    /** Deletes the import file with its secrets: the realm is in the database now. */
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

    /** Keycloak expects its libraries and themes below its home. */
    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Keycloak compresses the files of a theme once and would keep serving outdated ones. */
    private void forgetPackedFiles() {
        Folders.delete(folder.resolve("data/tmp/kc-gzip-cache"));
    }

    /** The realm redirects browsers to one address only. */
    private void checkOrigin() throws IOException {
        String imported = Files.readString(mark());
        if (!imported.equals(publicOrigin)) {
            throw new CannotRunException("The data in " + folder + " belongs to " + imported + ", not to "
                    + publicOrigin + ": use the old address, another --data folder, or --fresh.");
        }
    }

    private Path importFile() {
        return folder.resolve("data/import/volunteering-realm.json");
    }

    private Path mark() {
        return folder.resolve("imported-for");
    }
}

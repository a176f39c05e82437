package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/**
 * Ensures that a data folder has at most one launcher at a time. The system releases the lock when the launcher ends.
 */
record FolderLock(FileLock lock) {

    /** @throws CannotRunException when another launcher holds the folder */
    static FolderLock take(DataFolder data) {
        try {
            var channel = FileChannel.open(
                    Folders.make(data.run()).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotRunException("The platform already runs on " + data.root() + owner(data)
                        + ": see infra/status, end it with infra/down.");
            }
            return new FolderLock(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String owner(DataFolder data) {
        return LauncherRecord.running(data)
                .map(record -> " (process " + record.identity().pid() + ")")
                .orElse("");
    }
}

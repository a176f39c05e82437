package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.process.LogFile;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a run in a process without a terminal, and prints its output until everything is ready. */
record DetachedLauncher(DataFolder data) {

    private static final int POLL_INTERVAL_MILLIS = 200;

    /**
     * @param arguments of the command for the other process
     * @return 0 when everything is ready, 1 when the other process failed
     */
    int start(List<String> arguments) {
        var log = new LogFile(data.logs(), "launcher");
        log.rotate();
        try {
            return follow(launch(arguments, log.path()), log.path());
        } catch (IOException e) {
            throw new CannotRunException("Cannot start in the background: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private Process launch(List<String> arguments, Path log) throws IOException {
        var command = new ArrayList<String>();
        Machine machine = Machine.current();
        machine.program("setsid")
                .or(() -> machine.program("nohup"))
                .map(Path::toString)
                .ifPresent(command::add);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(LauncherOptions.ofCopy());
        command.add(Local.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private int follow(Process process, Path log) throws IOException, InterruptedException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ended = process.waitFor(POLL_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
                boolean ready = isReady(process);
                show(file);
                if (ready || ended) {
                    return ready ? 0 : 1;
                }
            }
        }
    }

    private boolean isReady(Process process) {
        return LauncherRecord.running(data)
                .filter(record -> record.identity().pid() == process.pid())
                .filter(LauncherRecord::ready)
                .isPresent();
    }

    private static void show(RandomAccessFile file) throws IOException {
        var bytes = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(bytes);
        System.out.write(bytes);
        System.out.flush();
    }
}

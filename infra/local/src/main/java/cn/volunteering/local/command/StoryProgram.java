package cn.volunteering.local.command;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.ProcessSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of {@code infra/story} that uses a running platform over its public address. */
record StoryProgram(String mainClass, Checkout checkout, DataFolder data) {

    private static final int HEAP_MEGABYTES = 128;

    boolean isBuilt() {
        return Files.exists(classes().resolve(mainClass.replace('.', '/') + ".class"));
    }

    /** Returns the process for a platform; the secrets include the passwords of its operator and its auditor. */
    ProcessSpec process(String publicOrigin, Secrets secrets, String... arguments) {
        var classPath = List.of(classes(), classes().resolveSibling("lib").resolve("*"));
        return new ProcessSpec(
                new JavaCommand(HEAP_MEGABYTES).main(classPath, mainClass, arguments),
                environment(publicOrigin, secrets),
                checkout.root());
    }

    private Map<String, String> environment(String publicOrigin, Secrets secrets) {
        return Map.of(
                "PUBLIC_ORIGIN",
                publicOrigin,
                "SIGN_INS_FILE",
                SignIns.file(data).toString(),
                Secrets.OPERATOR_PASSWORD,
                secrets.get(Secrets.OPERATOR_PASSWORD),
                Secrets.AUDITOR_PASSWORD,
                secrets.get(Secrets.AUDITOR_PASSWORD));
    }

    private Path classes() {
        return checkout.root().resolve("infra/story/target/classes");
    }
}

package cn.volunteering.local.command;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.ProcessSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stories of {@code gateway/console/e2e}, which use the console of a running platform in Chromium.
 *
 * @param screens whether to take the pictures of the main pages instead
 */
record ConsoleStories(Checkout checkout, DataFolder data, boolean screens) {

    /** Returns the process for a platform; Chromium and Node are found on the path. */
    ProcessSpec process(String publicOrigin, Secrets secrets) {
        return new ProcessSpec(
                List.of("npx", "playwright", "test", "--config", "e2e"),
                environment(publicOrigin, secrets),
                checkout.root().resolve("gateway/console"));
    }

    private Map<String, String> environment(String publicOrigin, Secrets secrets) {
        var environment = new HashMap<>(Map.of(
                "PUBLIC_ORIGIN",
                publicOrigin,
                "SIGN_INS_FILE",
                SignIns.file(data).toString(),
                Secrets.OPERATOR_PASSWORD,
                secrets.get(Secrets.OPERATOR_PASSWORD)));
        if (screens) {
            environment.put("CONSOLE_SCREENS", "1");
        }
        return environment;
    }
}

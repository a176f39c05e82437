package cn.volunteering.servers.mongo;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The embedded server, as a process of its own like a real server. */
public record EmbeddedMongoPart(Checkout checkout, Path folder, int port) implements MongoPart {

    private static final int HEAP_MEGABYTES = 512;

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/";
    }

    @Override
    public URI health() {
        return URI.create("mongodb://127.0.0.1:" + port + "/?directConnection=true");
    }

    @Override
    public void prepare() {
        Folders.make(folder);
    }

    @Override
    public ProcessSpec process() {
        var command = new JavaCommand(HEAP_MEGABYTES)
                .main(
                        checkout.libraries(),
                        "cn.volunteering.embedded.EmbeddedMongo",
                        String.valueOf(port),
                        folder.resolve("data.mv").toString());
        return new ProcessSpec(command, Map.of(), folder);
    }
}

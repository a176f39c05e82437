package cn.volunteering.local.service;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.AotCache;
import cn.volunteering.servers.process.CachedPart;
import cn.volunteering.servers.process.Fingerprint;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One of the platform's services as a process. */
public final class ServicePart implements CachedPart {

    private final Service service;
    private final Pace pace;
    private final ExtractedApp app;
    private final Path caches;
    private final ServiceSettings settings;
    private final boolean training;

    /** @param caches where unpacked jars and start-up caches are kept */
    public ServicePart(Service service, Pace pace, Checkout checkout, Path caches, ServiceSettings settings) {
        this(
                service,
                pace,
                ExtractedApp.of(service.jar(checkout), caches.resolve(service.shortName() + "-app")),
                caches.resolve(service.shortName()),
                settings,
                false);
    }

    private ServicePart(
            Service service, Pace pace, ExtractedApp app, Path caches, ServiceSettings settings, boolean training) {
        this.service = service;
        this.pace = pace;
        this.app = app;
        this.caches = caches;
        this.settings = settings;
        this.training = training;
    }

    @Override
    public String name() {
        return training ? service.shortName() + "-training" : service.shortName();
    }

    @Override
    public int port() {
        return settings.port(service);
    }

    @Override
    public URI health() {
        return URI.create("http://127.0.0.1:" + settings.managementPort(service) + "/actuator/health/readiness");
    }

    @Override
    public void prepare() {
        app.prepare();
        Folders.make(caches);
    }

    @Override
    public ProcessSpec process() {
        var command = java().with((training ? cache().record() : cache().use()).toArray(String[]::new))
                .jar(app.jar());
        return new ProcessSpec(command, settings.environment(service), caches);
    }

    @Override
    public Duration patience() {
        return training ? Duration.ofMinutes(3) : CachedPart.super.patience();
    }

    @Override
    public AotCache cache() {
        return new AotCache(caches, Fingerprint.of(List.of(app.jar()), java().options()));
    }

    @Override
    public Part trainee(TrainingGround ground) {
        return new ServicePart(
                service, pace, app, caches, settings.training(ground, service, Ports.free(), Ports.free()), true);
    }

    private JavaCommand java() {
        return new JavaCommand(service.heapMegabytes()).with(pace.options().toArray(String[]::new));
    }
}

package cn.volunteering.local.operate;

import cn.volunteering.local.service.Service;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which services are asked. */
final class ServiceOption {

    private static final List<String> ALL = Arrays.stream(Service.values())
            .filter(service -> service != Service.GATEWAY)
            .map(Service::shortName)
            .toList();

    @Option(
            names = "--service",
            paramLabel = "NAME",
            split = ",",
            converter = Known.class,
            description = "Ask these alone: registry, volunteer, activity, scoring, reporting (default: all).")
    private List<String> names = ALL;

    List<String> names() {
        return names;
    }

    /** Lets the names of services pass. */
    static final class Known implements ITypeConverter<String> {

        @Override
        public String convert(String name) {
            if (!ALL.contains(name)) {
                throw new TypeConversionException("there is no service " + name + ", only " + String.join(", ", ALL));
            }
            return name;
        }
    }
}

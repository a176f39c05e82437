package cn.volunteering.operations;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Selects the services. */
final class ServiceOption {

    private static final List<String> ALL = List.of("registry", "volunteer", "activity", "scoring", "reporting");

    @Option(
            names = "--service",
            paramLabel = "NAME",
            split = ",",
            converter = Known.class,
            description = "Only these services: registry, volunteer, activity, scoring, reporting (default: all).")
    private List<String> names = ALL;

    List<String> names() {
        return names;
    }

    /** Accepts only names of services. */
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

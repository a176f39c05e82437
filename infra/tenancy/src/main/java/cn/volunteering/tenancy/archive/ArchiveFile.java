package cn.volunteering.tenancy.archive;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One file of an archive, line by line.
 *
 * @param name its path in the archive
 * @param lines opens the lines, each a JSON object; read once, in order, and closed
 */
public record ArchiveFile(String name, Supplier<Stream<String>> lines) {}

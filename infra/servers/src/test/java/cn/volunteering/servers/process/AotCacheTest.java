package cn.volunteering.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    @Test
    void useWhenTrainedNamesTheCacheOfThisFingerprintOnly() throws Exception {
        var cache = new AotCache(folder, "1234");
        assertThat(cache.use()).isEmpty();

        train(cache);

        assertThat(cache.use()).containsExactly("-XX:AOTCache=" + folder.resolve("1234.aot"));
        assertThat(new AotCache(folder, "5678").use()).isEmpty();
    }

    @Test
    void acceptWhenTheTrainingWroteNothingSaysSo() {
        assertThat(new AotCache(folder, "1234").accept()).isFalse();
    }

    @Test
    void acceptWhenTheTrainingWasBrokenOffTakesNothing() throws Exception {
        var cache = new AotCache(folder, "1234");
        Files.writeString(folder.resolve("1234.partial"), "half");
        Files.writeString(folder.resolve("1234.partial.config"), "notes");

        assertThat(cache.accept()).isFalse();
        assertThat(cache.exists()).isFalse();
    }

    @Test
    void acceptWhenAnOlderCacheIsThereDeletesIt() throws Exception {
        train(new AotCache(folder, "old"));

        train(new AotCache(folder, "new"));

        assertThat(folder).isDirectoryNotContaining("glob:**old*");
    }

    @Test
    void fingerprintWhenTheJarIsBuiltAgainOrTheOptionsChangeIsAnother() throws Exception {
        Path jar = Files.writeString(folder.resolve("app.jar"), "first");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        String before = Fingerprint.of(List.of(jar), List.of("-Xmx192m"));

        assertThat(Fingerprint.of(List.of(jar), List.of("-Xmx192m"))).isEqualTo(before);
        assertThat(Fingerprint.of(List.of(jar), List.of("-Xmx256m"))).isNotEqualTo(before);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));
        assertThat(Fingerprint.of(List.of(jar), List.of("-Xmx192m"))).isNotEqualTo(before);
    }

    private static void train(AotCache cache) throws Exception {
        Path output = Path.of(cache.record().getFirst().split("=")[1]);
        Files.writeString(output, "cache");
        assertThat(cache.accept()).isTrue();
    }
}

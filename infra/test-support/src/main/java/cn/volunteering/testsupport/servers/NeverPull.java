package cn.volunteering.testsupport.servers;

import org.testcontainers.images.ImagePullPolicy;
import org.testcontainers.utility.DockerImageName;

/**
 * For machines that reach no image registry: a missing image is an error at once. Testcontainers takes it by {@code
 * TESTCONTAINERS_PULL_POLICY} with the name of this class.
 */
public final class NeverPull implements ImagePullPolicy {

    @Override
    public boolean shouldPull(DockerImageName image) {
        return false;
    }
}

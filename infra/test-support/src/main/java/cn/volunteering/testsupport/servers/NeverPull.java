package cn.volunteering.testsupport.servers;

import org.testcontainers.images.ImagePullPolicy;
import org.testcontainers.utility.DockerImageName;

/**
 * Fails at once for missing images, on machines that reach no image registry. Set {@code TESTCONTAINERS_PULL_POLICY} to
 * the name of this class to use it.
 */
public final class NeverPull implements ImagePullPolicy {

    @Override
    public boolean shouldPull(DockerImageName image) {
        return false;
    }
}

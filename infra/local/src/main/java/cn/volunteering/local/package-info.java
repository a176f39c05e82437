/** Runs the whole platform on one machine: the launcher behind {@code infra/up}, and servers for tests. */
@NullMarked
package cn.volunteering.local;

import org.jspecify.annotations.NullMarked;

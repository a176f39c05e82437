/** Storage of tenant exports. */
@NullMarked
package cn.volunteering.registry.lifecycle.store;

import org.jspecify.annotations.NullMarked;

/** Policy documents as they are stored. */
@NullMarked
package cn.volunteering.registry.policy.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the registry as a whole. */
@NullMarked
package cn.volunteering.registry;

import org.jspecify.annotations.NullMarked;

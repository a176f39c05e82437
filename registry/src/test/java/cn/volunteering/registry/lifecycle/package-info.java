/** Tests of what happens to tenants. */
@NullMarked
package cn.volunteering.registry.lifecycle;

import org.jspecify.annotations.NullMarked;

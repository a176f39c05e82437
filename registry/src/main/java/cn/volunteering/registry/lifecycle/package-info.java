/** The life cycle of a tenant as flows: onboarding, suspension, resumption, export and deletion, step by step. */
@NullMarked
package cn.volunteering.registry.lifecycle;

import org.jspecify.annotations.NullMarked;

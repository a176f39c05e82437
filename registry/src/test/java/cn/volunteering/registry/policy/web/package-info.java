/** Tests of the policy endpoints. */
@NullMarked
package cn.volunteering.registry.policy.web;

import org.jspecify.annotations.NullMarked;

/** The endpoints of policy documents. */
@NullMarked
package cn.volunteering.registry.policy.web;

import org.jspecify.annotations.NullMarked;

/** The endpoints for opening accounts and issuing one-time passwords. */
@NullMarked
package cn.volunteering.registry.identity.web;

import org.jspecify.annotations.NullMarked;

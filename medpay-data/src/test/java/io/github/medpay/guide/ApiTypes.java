package io.github.medpay.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public types of a module's exported packages, found in its class files. */
final class ApiTypes {

    private ApiTypes() {}

    /** By package, in alphabetical order; nested types behind the type that holds them. */
    static SortedMap<String, List<Class<?>>> of(Class<?> anyOfTheModule) {
        try {
            URI home = anyOfTheModule
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(home);
            if (Files.isDirectory(path)) {
                return read(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return read(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, List<Class<?>>> read(Path root) throws IOException {
        SortedMap<String, List<Class<?>>> packages = new TreeMap<>();
        for (String exported : exported(root)) {
            List<Class<?>> types = new ArrayList<>();
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> type(exported + "." + name.substring(0, name.length() - ".class".length())))
                        .filter(ApiTypes::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .forEach(types::add);
            }
            packages.put(exported, types);
        }
        return packages;
    }

    private static List<String> exported(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApiTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && Modifier.isPublic(type.getModifiers())
                && (outer == null || isPublic(outer));
    }
}

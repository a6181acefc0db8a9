public import ArgumentParser
public import Publish

extension Profile: ExpressibleByArgument {}
